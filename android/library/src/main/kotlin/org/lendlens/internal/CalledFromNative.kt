package org.lendlens.internal

/** The engine touches this by its name, so a shrinker must keep it: `consumer.pro` keeps what bears this mark. */
@Retention(AnnotationRetention.BINARY)
@Target(
    AnnotationTarget.CLASS,
    AnnotationTarget.CONSTRUCTOR,
    AnnotationTarget.FUNCTION,
)
internal annotation class CalledFromNative
