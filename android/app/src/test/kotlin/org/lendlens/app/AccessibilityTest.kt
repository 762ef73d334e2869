package org.lendlens.app

import android.app.Activity
import android.graphics.Color
import android.view.View
import android.widget.Button
import android.widget.EditText
import android.widget.ImageButton
import android.widget.LinearLayout
import android.widget.TextView
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckPreset
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckResult.AccessibilityCheckResultType
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityHierarchyCheckResult
import com.google.android.apps.common.testing.accessibility.framework.Parameters as CheckParameters
import com.google.android.apps.common.testing.accessibility.framework.uielement.AccessibilityHierarchyAndroid
import com.google.android.apps.common.testing.accessibility.framework.utils.contrast.BitmapImage
import java.util.Locale
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.robolectric.shadows.ShadowLooper.idleMainLooper

/** Google's accessibility checks find nothing on any screen: labels, sizes of touch targets, contrast. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [35])
class AccessibilityTest(private val screen: Shown, private val look: Look) {
    @Test
    fun `nothing is found`() {
        // So tall that nothing has to be scrolled to: what is not drawn has no contrast.
        look.setUp(height = 4000)
        val view = screen.open()
        idleMainLooper()
        assertEquals(emptyList<String>(), findings(view).map(::describe))
    }

    companion object {
        /** Every screen, every look. */
        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun all(): List<Array<Any>> = screens().flatMap { screen -> Look.entries.map { arrayOf(screen, it) } }
    }
}

/** The same checks find what is wrong with a bad screen: else their silence would say nothing. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [26, 35])
class AccessibilityControlTest {
    @Test
    fun `a bad screen is found out`() {
        Look.ENGLISH.setUp(height = 720)
        val activity = Robolectric.buildActivity(Activity::class.java).setup().get()
        val page = LinearLayout(activity).apply {
            orientation = LinearLayout.VERTICAL
            setBackgroundColor(Color.WHITE)
            fitsSystemWindows = true
        }
        page.addView(TextView(activity).apply { text = "pale"; setTextColor(Color.LTGRAY) })
        page.addView(ImageButton(activity).apply { setOnClickListener { } }, LinearLayout.LayoutParams(40, 40))
        repeat(2) { page.addView(Button(activity).apply { text = "Same"; setOnClickListener { } }) }
        page.addView(EditText(activity).apply { contentDescription = "name" })
        activity.setContentView(page)
        idleMainLooper()
        val found = findings(activity.window.decorView).map { it.sourceCheckClass.simpleName }.toSortedSet()
        val expected = setOf(
            "DuplicateSpeakableTextCheck",
            "EditableContentDescCheck",
            "ImageContrastCheck",
            "SpeakableTextPresentCheck",
            "TextContrastCheck",
            "TouchTargetSizeCheck",
        )
        assertEquals(expected, found)
    }
}

/** Errors and warnings of the checks, on a view and all below it. */
private fun findings(view: View): List<AccessibilityHierarchyCheckResult> {
    val hierarchy = AccessibilityHierarchyAndroid.newBuilder(view).build()
    val parameters = CheckParameters().apply { putScreenCapture(BitmapImage(view.picture())) }
    val grave = setOf(AccessibilityCheckResultType.ERROR, AccessibilityCheckResultType.WARNING)
    return AccessibilityCheckPreset.getAccessibilityHierarchyChecksForPreset(AccessibilityCheckPreset.LATEST)
        .flatMap { it.runCheckOnHierarchy(hierarchy, null, parameters) }
        .filter { it.type in grave }
}

private fun describe(finding: AccessibilityHierarchyCheckResult): String {
    val element = finding.element
    val which = listOfNotNull(element?.resourceName ?: element?.className, element?.text, element?.boundsInScreen)
    return "${finding.sourceCheckClass.simpleName} ${which.joinToString(" ")}: ${finding.getMessage(Locale.ENGLISH)}"
}
