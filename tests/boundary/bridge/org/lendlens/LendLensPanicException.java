package org.lendlens;

/** Stands in for the Kotlin class of the same name. */
public class LendLensPanicException extends LendLensException {
    public LendLensPanicException(String message) {
        super(message);
    }
}
