//! What `kubectl explain` says of the fields that every object has. In our own words: a kind's own fields go without.

/// A field of every kind.
pub(super) fn of_any(field: &str) -> Option<&'static str> {
    Some(match field {
        "apiVersion" => "APIVersion defines the group and version that this object is written in.",
        "kind" => "Kind says what this object is. It never changes.",
        "metadata" => "Standard object's metadata: what it is called, where it is, whose it is.",
        _ => return None,
    })
}

/// A field of `metadata`.
pub(super) fn of_metadata(field: &str) -> Option<&'static str> {
    Some(match field {
        "annotations" => "Annotations are notes by and for tools; nothing is selected by them.",
        "creationTimestamp" => {
            "CreationTimestamp is a timestamp of when the server made the object, by its own clock."
        }
        "deletionGracePeriodSeconds" => {
            "How long the object may take to end, once its deletion was asked for."
        }
        "deletionTimestamp" => "When the object is to be gone: set by the server when somebody deletes it.",
        "finalizers" => {
            "Who has still to do something before the object may go. It goes when the list is empty."
        }
        "generateName" => "The beginning of a name that the server completes, if no name is given.",
        "generation" => "Counts the changes of what is wanted. Set by the server.",
        "labels" => "Labels by which selectors find the object.",
        "managedFields" => "Which fields were set by whom, kept by the server.",
        "name" => "The object's name, unique among its kind in its namespace.",
        "namespace" => "The namespace that the object is in; none for cluster-wide kinds.",
        "ownerReferences" => {
            "The objects that this one belongs to. It is collected when all of them are gone."
        }
        "resourceVersion" => {
            "The revision at which the object was last written. Give it back with an update to lose no other's."
        }
        "selfLink" => "No longer used.",
        "uid" => "Unique for all time, also among objects of the same name. Set by the server.",
        _ => return None,
    })
}
