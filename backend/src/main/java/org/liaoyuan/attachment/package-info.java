/**
 * Owns files that belong to a thing of another module: evidence, photos, documents. Uses organisation, access, audit and the
 * platform; who may see and change what belongs to a thing it asks the thing's module through {@link
 * org.liaoyuan.attachment.AttachmentOwner}. Fires nothing.
 */
@NullMarked
package org.liaoyuan.attachment;

import org.jspecify.annotations.NullMarked;
