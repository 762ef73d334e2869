package org.lendlens

/**
 * The engine failed in a way that is not the caller's doing. The next call works again.
 *
 * What callers can bring about has exceptions of its own: see [LendLens.audit] and [LendLens.auditApk].
 */
public open class LendLensException
@org.lendlens.internal.CalledFromNative
constructor(message: String) : RuntimeException(message) {
    internal constructor(message: String, cause: Throwable) : this(message) {
        initCause(cause)
    }
}

/** The engine met a case its code does not expect; [message] says where. Nothing was changed, and the next call works again. */
public class LendLensPanicException
@org.lendlens.internal.CalledFromNative
constructor(message: String) : LendLensException(message)
