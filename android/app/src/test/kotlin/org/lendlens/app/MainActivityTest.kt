package org.lendlens.app

import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class MainActivityTest {
    @Test
    fun `the app opens`() {
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        assertEquals("LendLens", activity.title.toString())
    }
}
