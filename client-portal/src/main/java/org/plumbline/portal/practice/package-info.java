/** Doing a moment's exercises, skipping them, and saying that something happened. */
package org.plumbline.portal.practice;
