//! Makes text of sources harmless, renderer by renderer.
