// What pages do beyond HTML. Without this file every page and form still works.
