/** The pages as a reader meets them: driven by keyboard and mouse in a real browser. */
package id.telusur.web;
