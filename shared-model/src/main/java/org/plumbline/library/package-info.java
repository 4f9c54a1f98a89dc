/** Exercises and their immutable revisions, doses, moments, and the routines made of them. */
package org.plumbline.library;
