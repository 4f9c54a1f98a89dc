/**
 * How figures, dates and people are written on a page, in the reader's language; the only package
 * that knows Qute. Templates find all of it under one namespace; Qute wants another priority for
 * each class that adds to it.
 */
package org.plumbline.ui;
