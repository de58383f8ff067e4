/**
 * First floor: how contracts, lots, companies, documents, lists and persons are named. A person is an opaque token.
 */
@NullMarked
package fr.clausesociale.identity;

import org.jspecify.annotations.NullMarked;
