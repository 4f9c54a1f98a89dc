/**
 * What both apps' doors share: who is looking, the request's studio, typed input, and error pages.
 */
package org.plumbline.web;
