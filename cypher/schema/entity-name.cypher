// A text index: it finds equal names of any length, which the usual kind of index does not take.
CREATE TEXT INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name)
