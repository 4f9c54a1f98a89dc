package org.plumbline.practice;

/** Why a session was skipped or stopped early. */
public enum Reason {
    PAIN,
    NO_TIME,
    FORGOT,
    UNWELL,
    NO_EQUIPMENT,
    UNCLEAR,
    TOO_HARD
}
