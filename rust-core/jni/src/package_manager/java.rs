//! The Java types that are asked, each bound once.

use jni::bind_java_type;

bind_java_type! { pub Context => "android.content.Context" }
