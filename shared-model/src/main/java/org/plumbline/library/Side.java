package org.plumbline.library;

/** Which side works: both at once, one only, or each in turn, which doubles the dose. */
public enum Side {
    BOTH,
    LEFT,
    RIGHT,
    EACH
}
