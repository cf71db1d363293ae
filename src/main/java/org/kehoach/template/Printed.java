package org.kehoach.template;

import java.util.Optional;
import org.kehoach.opc.XmlElement;

/**
 * A field that a template prints, and how it looks there (trường được in).
 *
 * @param chain      the path of the field from the document, through lists
 * @param properties of the run that the tag begins in
 */
record Printed(String chain, XmlElement paragraph, Optional<XmlElement> properties, Faults.Place place) {}
