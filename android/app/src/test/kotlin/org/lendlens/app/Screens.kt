package org.lendlens.app

import android.Manifest.permission
import android.content.Intent
import android.view.View

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
    Shown("checking") {
        Phone.withLenders()
        Phone.app.waits = true
        Phone.app.checks.start()
        show<AnswerScreen>()
    },
    Shown("stopped") {
        Phone.withLenders()
        Phone.app.waits = true
        Phone.app.checks.start()
        Phone.app.checks.stop()
        Phone.app.readOn()
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
        Phone.turnOff(Phone.LENDER, permission.READ_CONTACTS)
        Phone.app.checks.readAgain(Phone.LENDER)
        show<AppScreen>(opened)
    },
    Shown("still-on") {
        Phone.withLenders()
        Phone.check()
        Phone.app.checks.readAgain(Phone.LENDER)
        show<AppScreen>(opened(Phone.LENDER))
    },
    Shown("share") {
        Phone.withLenders()
        Phone.check()
        show<ShareScreen>()
    },
    Shown("history") {
        Phone.withLenders()
        Phone.check()
        Phone.app.time = Phone.app.time.plusDays(7)
        Phone.turnOff(Phone.LENDER, permission.READ_CONTACTS)
        Phone.check()
        show<HistoryScreen>()
    },
    Shown("earlier") {
        Phone.withLenders()
        Phone.check()
        show<EarlierScreen>(EarlierScreen.open(Phone.app, Phone.app.now()))
    },
    Shown("history-empty") {
        Phone.withoutLenders()
        show<HistoryScreen>()
    },
    Shown("file-none-yet") {
        Phone.withoutLenders()
        show<FileScreen>()
    },
    Shown("file") {
        Phone.withoutLenders()
        show<FileScreen>(file("appium-adb/ContactManager-old.apk"))
    },
    Shown("file-failed") {
        Phone.withoutLenders()
        show<FileScreen>(file("gone.apk"))
    },
    Shown("settings") {
        Phone.withLenders()
        Phone.check()
        Phone.app.choices.answer(Phone.POSSIBLE, true)
        show<SettingsScreen>()
    },
    Shown("guidance-countries") {
        Phone.withLenders()
        Phone.sim("in")
        show<GuidanceScreen>()
    },
    Shown("guidance") {
        Phone.withLenders()
        Phone.check()
        Phone.app.choices.country = "IN"
        show<GuidanceScreen>(GuidanceScreen.open(Phone.app, Phone.LENDER))
    },
    Shown("help") {
        Phone.withLenders()
        show<HelpScreen>()
    },
)

private inline fun <reified S : Screen> show(intent: Intent? = null): View = open<S>(intent).get().window.decorView
