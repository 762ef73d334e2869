package org.lendlens.app

import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

// What a person does with a screen, and what they read on it.

/** Opens a screen, and lets it come to rest. */
inline fun <reified S : Screen> open(intent: Intent? = null): ActivityController<S> =
    Robolectric.buildActivity(S::class.java, intent).setup().also { Phone.settle() }

/** What opens the screen of an app. */
fun opened(packageName: String): Intent {
    val report = requireNotNull(Phone.app.checks.newest).report
    return AppScreen.open(Phone.app, report.apps.first { it.packageName == packageName })
}

/** What opens the screen of a file that another app hands over. */
fun file(path: String): Intent = Intent(Intent.ACTION_VIEW, AppFiles.offer(path))

/** What the screen says, from top to bottom. */
fun Activity.texts(): List<String> = window.decorView.texts()

private fun View.texts(): List<String> = when {
    visibility != View.VISIBLE -> emptyList()
    this is ViewGroup -> (0 until childCount).flatMap { getChildAt(it).texts() }
    this is TextView && text.isNotEmpty() -> listOf(text.toString())
    else -> emptyList()
}

/** Presses what says [text], or the row it stands in. */
fun Activity.press(text: String) {
    var view = window.decorView.saying(text)
    while (view != null && !view.hasOnClickListeners()) view = view.parent as? View
    requireNotNull(view) { "nothing to press says “$text” in ${texts()}" }.performClick()
    Phone.settle()
}

private fun View.saying(text: String): View? = when {
    visibility != View.VISIBLE -> null
    this is ViewGroup -> (0 until childCount).firstNotNullOfOrNull { getChildAt(it).saying(text) }
    this is TextView && this.text.toString() == text -> this
    else -> null
}
