//! The permissions an app asks for, each once.

use std::collections::HashMap;

use crate::model::{PermissionName, Request};

/// Requests in the order in which they first came.
#[derive(Debug, Default)]
pub(super) struct Requests {
    list: Vec<Request>,
    places: HashMap<PermissionName, usize>,
}

impl Requests {
    pub(super) fn get(&self, permission: &str) -> Option<&Request> {
        self.list.get(*self.places.get(permission)?)
    }

    /// Adds a request. One that stands twice counts as far as either of them reaches.
    pub(super) fn add(&mut self, request: Request) {
        let place = *self.places.entry(request.permission.clone()).or_insert(self.list.len());
        match self.list.get_mut(place) {
            None => self.list.push(request),
            Some(known) => {
                known.max_sdk = known.max_sdk.zip(request.max_sdk).map(|(one, other)| one.max(other));
                known.sdk23 &= request.sdk23;
                known.implied &= request.implied;
            }
        }
    }

    pub(super) fn into_list(self) -> Vec<Request> {
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_stands_twice_counts_as_far_as_either_reaches() {
        let request = |max_sdk, sdk23| Request { max_sdk, sdk23, ..Request::new(PermissionName::new("p")) };
        for (first, second, both) in [
            (request(Some(22), false), request(Some(30), true), request(Some(30), false)),
            (request(Some(22), true), request(None, true), request(None, true)),
            (request(None, false), request(Some(1), false), request(None, false)),
        ] {
            for (one, other) in [(&first, &second), (&second, &first)] {
                let mut requests = Requests::default();
                requests.add(one.clone());
                requests.add(other.clone());
                assert_eq!(requests.into_list(), std::slice::from_ref(&both));
            }
        }
    }
}
