package org.plumbline.practice;

/** How we know: timed by the player, ticked by hand, filled in afterwards, or entered by staff. */
public enum Evidence {
    TIMED,
    TICKED,
    BACKFILLED,
    STAFF
}
