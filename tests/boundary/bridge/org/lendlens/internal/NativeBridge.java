package org.lendlens.internal;

import android.content.Context;

/** Stands in for the Kotlin object of the same name, so that the boundary is tested without Kotlin. */
public final class NativeBridge {
    static {
        System.load(System.getProperty("lendlens.native.library"));
    }

    private NativeBridge() {}

    public static native byte[] audit(Context context, byte[] request, Listener listener);

    public static native byte[] auditApk(int descriptor, byte[] request, Listener listener);

    public static native byte[] knowledge(byte[] request);

    public interface Listener {
        boolean onProgress(int done, int total);
    }
}
