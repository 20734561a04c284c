/**
 * Owns the demo: at the first start in demo mode it fills the empty bank through the server's own API, as people would.
 * Uses the sign-in page's directory of accounts and the HTTP API; keeps how far it has come.
 * Fires nothing, and nothing imports it.
 */
@NullMarked
package org.liaoyuan.demo;

import org.jspecify.annotations.NullMarked;
