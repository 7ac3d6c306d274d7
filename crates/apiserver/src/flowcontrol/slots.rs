//! Values at places that stay theirs until they are taken.

#[derive(Clone, Debug)]
pub(super) struct Slots<T> {
    all: Vec<Option<T>>,
    free: Vec<usize>,
}

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            free: Vec::new(),
        }
    }
}

impl<T> Slots<T> {
    pub(super) fn put(&mut self, value: T) -> usize {
        match self.free.pop() {
            Some(at) => {
                self.all[at] = Some(value);
                at
            }
            None => {
                self.all.push(Some(value));
                self.all.len() - 1
            }
        }
    }

    pub(super) fn take(&mut self, at: usize) -> Option<T> {
        let taken = self.all.get_mut(at)?.take()?;
        self.free.push(at);
        Some(taken)
    }

    pub(super) fn get(&self, at: usize) -> Option<&T> {
        self.all.get(at)?.as_ref()
    }

    pub(super) fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        self.all.get_mut(at)?.as_mut()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> + Clone {
        self.all.iter().flatten()
    }
}
