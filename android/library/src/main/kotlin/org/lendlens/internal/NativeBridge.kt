package org.lendlens.internal

import android.content.Context

/** The boundary to the engine: UTF-8 JSON goes in and comes out, every failure is an exception. */
@CalledFromNative
internal object NativeBridge {
    init {
        // Tests load a copy of the engine for each class loader.
        val path = System.getProperty("lendlens.native.library")
        if (path != null) System.load(path) else System.loadLibrary("lendlens_jni")
    }

    /** Audits the apps that [context]'s package manager shows. */
    @JvmStatic
    external fun audit(context: Context, request: ByteArray, listener: Listener?): ByteArray

    /** Audits the app file behind [descriptor], which stays the caller's. */
    @JvmStatic
    external fun auditApk(descriptor: Int, request: ByteArray, listener: Listener?): ByteArray

    /** What the engine knows. */
    @JvmStatic
    external fun knowledge(request: ByteArray): ByteArray

    /** Hears of the progress on the auditing thread. */
    @CalledFromNative
    internal interface Listener {
        /** [done] of [total] apps are read; `false` stops the audit. */
        @CalledFromNative
        fun onProgress(done: Int, total: Int): Boolean
    }
}
