/** What clients see: their day, the doing of it, and their progress, by screen. */
package org.plumbline.portal;
