//! Binary XML, as `ResXMLTree` of the platform reads it.
