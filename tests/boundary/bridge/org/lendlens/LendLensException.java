package org.lendlens;

/** Stands in for the Kotlin class of the same name. */
public class LendLensException extends RuntimeException {
    public LendLensException(String message) {
        super(message);
    }
}
