package org.plumbline.console.library;

import java.util.List;
import org.plumbline.library.ExerciseRevision;
import org.plumbline.ui.Person;

/** All exercises, by name. */
record LibraryPage(Person person, List<ExerciseRevision> exercises) {}
