package org.lendlens.app

import android.Manifest.permission.READ_CONTACTS
import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

/** A screen in one of its states, as tests and the documentation see it; [open] leads to it and gives what is drawn. */
class Shown(private val name: String, val open: () -> View) {
    override fun toString(): String = name
}

/** Every screen of the app. */
fun screens(): List<Shown> = listOf(
    Shown("welcome") {
        Phone.withLenders()
        open<WelcomeScreen>().drawn()
    },
    Shown("answer") {
        Phone.checked(Phone.withLenders())
        open<AnswerScreen>().drawn()
    },
    Shown("answer-nothing-found") {
        Phone.checked(Phone.withoutLenders())
        open<AnswerScreen>().drawn()
    },
    Shown("answer-none-yet") {
        Phone.withoutLenders()
        open<AnswerScreen>().drawn()
    },
    Shown("answer-checking") {
        val app = Phone.withLenders()
        app.waits = true
        app.checks.start()
        open<AnswerScreen>().drawn()
    },
    Shown("answer-stopped") {
        val app = Phone.withLenders()
        app.waits = true
        app.checks.start()
        app.checks.stop()
        app.readOn()
        open<AnswerScreen>().drawn()
    },
    Shown("app") {
        Phone.checked(Phone.withLenders())
        open<AppScreen>(app(Phone.READS)).drawn()
    },
    Shown("app-turned-off") {
        val app = Phone.checked(Phone.withLenders())
        Phone.turnOff(Phone.READS, READ_CONTACTS)
        app.checks.readAgain(Phone.READS)
        open<AppScreen>(app(Phone.READS)).drawn()
    },
    Shown("app-still-on") {
        val app = Phone.checked(Phone.withLenders())
        app.checks.readAgain(Phone.READS)
        open<AppScreen>(app(Phone.READS)).drawn()
    },
    Shown("app-question") {
        Phone.checked(Phone.withLenders())
        open<AppScreen>(app(Phone.POSSIBLE)).drawn()
    },
    Shown("file-none-yet") {
        Phone.withoutLenders()
        open<FileScreen>().drawn()
    },
    Shown("file") {
        Phone.withoutLenders()
        open<FileScreen>(file("appium-adb/ContactManager-old.apk")).drawn()
    },
    Shown("file-failed") {
        Phone.withoutLenders()
        open<FileScreen>(file("gone.apk")).drawn()
    },
    Shown("share") {
        Phone.checked(Phone.withLenders())
        open<ShareScreen>().drawn()
    },
    Shown("history") {
        val app = Phone.checked(Phone.withLenders())
        app.time = app.time.plusDays(1)
        Phone.turnOff(Phone.READS, READ_CONTACTS)
        Phone.checked(app)
        open<HistoryScreen>().drawn()
    },
    Shown("history-empty") {
        Phone.withoutLenders()
        open<HistoryScreen>().drawn()
    },
    Shown("earlier") {
        val app = Phone.checked(Phone.withLenders())
        open<EarlierScreen>(Intent().putExtra("time", app.now())).drawn()
    },
    Shown("settings") {
        val app = Phone.checked(Phone.withLenders())
        app.choices.answer(Phone.POSSIBLE, true)
        open<SettingsScreen>().drawn()
    },
    Shown("help") {
        Phone.withoutLenders()
        open<HelpScreen>().drawn()
    },
)

/** What opens the screen of an app. */
fun app(packageName: String): Intent = Intent().putExtra("package", packageName)

/** What opens the screen of a file that another app hands over. */
fun file(path: String): Intent = Intent(Intent.ACTION_VIEW, AppFiles.offer(path))

/** Opens a screen, and lets it come to rest. */
inline fun <reified S : Screen> open(intent: Intent? = null): ActivityController<S> =
    Robolectric.buildActivity(S::class.java, intent).setup().also { Phone.settle() }

private fun ActivityController<out Screen>.drawn(): View = get().window.decorView

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
    var view: View = requireNotNull(window.decorView.saying(text)) { "nothing says “$text” in ${texts()}" }
    while (!view.hasOnClickListeners()) view = view.parent as View
    view.performClick()
    Phone.settle()
}

private fun View.saying(text: String): View? = when {
    visibility != View.VISIBLE -> null
    this is ViewGroup -> (0 until childCount).firstNotNullOfOrNull { getChildAt(it).saying(text) }
    this is TextView && this.text.toString() == text -> this
    else -> null
}
