package org.lendlens.app

import android.Manifest.permission
import android.app.Activity
import android.content.Intent
import android.view.View
import org.robolectric.Robolectric

/** A screen in one of its states, as tests and the documentation see it; [open] leads to it and gives what is drawn. */
class Shown(private val name: String, val open: () -> View) {
    override fun toString(): String = name
}

/** Every screen of the app, in its states. */
fun screens(): List<Shown> = listOf(
    Shown("welcome") {
        Phone.withLenders()
        show<WelcomeScreen>()
    },
    Shown("answer") {
        Phone.withLenders()
        Phone.check()
        show<AnswerScreen>()
    },
    Shown("answer-none") {
        Phone.withoutLenders()
        Phone.check()
        show<AnswerScreen>()
    },
    Shown("first-check") {
        Phone.withLenders()
        show<AnswerScreen>()
    },
    Shown("app") {
        Phone.withLenders()
        Phone.check()
        show<AppScreen>(opened(Phone.LENDER))
    },
    Shown("question") {
        Phone.withLenders()
        Phone.check()
        show<AppScreen>(opened(Phone.POSSIBLE))
    },
    Shown("turned-off") {
        Phone.withLenders()
        Phone.check()
        val opened = opened(Phone.LENDER)
        Phone.install(Phone.LENDER, "Once Cash Loan", asked = listOf(permission.READ_CONTACTS))
        Phone.app.checks.readAgain(Phone.LENDER)
        show<AppScreen>(opened)
    },
    Shown("share") {
        Phone.withLenders()
        Phone.check()
        show<ShareScreen>()
    },
    Shown("history") {
        Phone.withLenders()
        Phone.check()
        show<HistoryScreen>()
    },
    Shown("history-empty") {
        Phone.withoutLenders()
        show<HistoryScreen>()
    },
    Shown("file") {
        Phone.withoutLenders()
        show<FileScreen>()
    },
    Shown("settings") {
        Phone.withLenders()
        Phone.check()
        Phone.app.choices.answer(Phone.POSSIBLE, true)
        show<SettingsScreen>()
    },
    Shown("help") {
        Phone.withLenders()
        show<HelpScreen>()
    },
)

private fun opened(packageName: String): Intent {
    val report = requireNotNull(Phone.app.checks.newest).report
    return AppScreen.open(Phone.app, report.apps.first { it.packageName == packageName })
}

private inline fun <reified S : Activity> show(intent: Intent? = null): View {
    val activity = Robolectric.buildActivity(S::class.java, intent).setup().get()
    Phone.settle()
    return activity.window.decorView
}
