package org.lendlens.faults;

import android.content.Context;

/** The acquisition without the audit behind it: tests/boundary/faults. */
public final class Acquisition {
    static {
        System.load(System.getProperty("lendlens.faults.library"));
    }

    private Acquisition() {}

    /** The inventory of the phone, as {@code lendlens-inventory/1}. */
    public static native byte[] inventory(Context context, byte[] request);

    /** How many packages the phone shows. */
    public static native int packages(Context context, byte[] request);
}
