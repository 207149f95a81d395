MATCH (m:Meta {id: 'store'})
SET m.derivation = $derivation
