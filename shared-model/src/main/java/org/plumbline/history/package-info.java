/**
 * The ground under every other package: the studio's boundary, and the trail every change writes.
 */
package org.plumbline.history;
