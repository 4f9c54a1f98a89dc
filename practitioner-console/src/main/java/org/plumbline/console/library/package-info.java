/** The exercises that can be prescribed. */
package org.plumbline.console.library;
