package org.plumbline.adherence;

/**
 * What became of an occurrence: done in full or in part, skipped with a reason, still open with
 * nothing logged, or closed with nothing logged.
 */
public enum State {
    DONE,
    PARTIAL,
    SKIPPED,
    PENDING,
    MISSED
}
