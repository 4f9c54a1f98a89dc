/**
 * How figures, dates and people are written on a page, in the reader's language; the only package
 * that knows Qute.
 */
package org.plumbline.ui;
