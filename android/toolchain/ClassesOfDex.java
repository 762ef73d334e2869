import com.googlecode.d2j.dex.Dex2jar;
import java.io.File;
import java.nio.file.Path;

/** ClassesOfDex DEX JAR: makes class files of a dex, so that a JVM can run what R8 has shrunk. */
public class ClassesOfDex {
    public static void main(String[] arguments) throws Exception {
        Dex2jar.from(new File(arguments[0])).to(Path.of(arguments[1]));
    }
}
