/** The named cast and eight weeks of their data, for the local stack and tests only. */
package org.plumbline.demo;
