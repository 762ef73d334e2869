package org.lendlens.app

import android.app.Activity
import android.view.View
import org.robolectric.Robolectric

/** A screen in one of its states, as tests and the documentation see it; [open] leads to it and gives what is drawn. */
class Shown(private val name: String, val open: () -> View) {
    override fun toString(): String = name
}

/** Every screen of the app. */
fun screens(): List<Shown> = listOf(
    Shown("answer") { Robolectric.buildActivity(AnswerScreen::class.java).setup().get().window.decorView },
)
