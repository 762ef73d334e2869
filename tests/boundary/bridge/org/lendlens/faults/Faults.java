package org.lendlens.faults;

import android.content.Context;

/** Audits that fail in the way they are told to: tests/boundary/faults. */
public final class Faults {
    static {
        System.load(System.getProperty("lendlens.faults.library"));
    }

    private Faults() {}

    /** Raises {@code fault} at the first step; {@code "none"} raises none. */
    public static native byte[] audit(Context context, byte[] request, String fault);
}
