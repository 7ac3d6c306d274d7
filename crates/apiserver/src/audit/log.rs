//! The log backend: one line for each event.

use std::io::Write as _;
use std::sync::Arc;

use api::BoxFuture;
use parking_lot::Mutex;

use super::backend::Sink;
use super::event::Event;
use super::file::LogFile;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    /// Upstream's line of text.
    Legacy,
}

pub struct Log {
    format: Format,
    /// `None`: standard output.
    file: Option<Mutex<LogFile>>,
}

impl Log {
    pub fn to_file(format: Format, file: LogFile) -> Self {
        Self {
            format,
            file: Some(Mutex::new(file)),
        }
    }

    pub fn to_stdout(format: Format) -> Self {
        Self { format, file: None }
    }

    fn line(&self, event: &Event) -> Vec<u8> {
        let mut line = match self.format {
            Format::Json => event.json(),
            Format::Legacy => event.text().into_bytes(),
        };
        line.push(b'\n');
        line
    }

    fn put(&self, event: &Event) -> Result<(), String> {
        let line = self.line(event);
        match &self.file {
            Some(file) => file.lock().write(&line),
            None => std::io::stdout()
                .lock()
                .write_all(&line)
                .map_err(|error| error.to_string()),
        }
    }
}

impl Sink for Log {
    fn name(&self) -> &'static str {
        "log"
    }

    fn write<'a>(&'a self, events: &'a [Arc<Event>]) -> BoxFuture<'a, Result<(), String>> {
        let failed = events.iter().filter_map(|event| self.put(event).err()).last();
        Box::pin(std::future::ready(failed.map_or(Ok(()), Err)))
    }
}
