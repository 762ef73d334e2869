import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.zip.*;
import org.codehaus.mojo.animal_sniffer.Clazz;
import org.objectweb.asm.*;

/**
 * ApiVersions OUT LEVEL=FILE…: writes the api-versions.xml by which Lint's NewApi knows since which level a class or
 * member exists. No registry has the SDK's own.
 *
 * <p>A FILE is a framework (.jar) or a list of the public API (.signature), lowest level first; what the first one has is
 * there from the start. A framework has hidden members too: they count only if the next higher list has them, or if there
 * is none. So above the last list a hidden member looks new, and its use is reported; below it is never missed.
 */
public class ApiVersions {
    private static final List<String> PACKAGES =
        List.of("android/", "java/", "javax/", "dalvik/", "org/json/", "org/xml/", "org/w3c/");

    /** Classes of one level, each with its members ("name" of a field, "name(…)…" of a method) and its parents. */
    private record Level(int number, boolean isPublicList, Map<String, Set<String>> members, Map<String, List<String>> parents) {
        Level(int number, boolean isPublicList) { this(number, isPublicList, new HashMap<>(), new HashMap<>()); }
    }

    private final SortedMap<String, Integer> classes = new TreeMap<>();
    private final Map<String, TreeMap<String, Integer>> members = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        List<Level> levels = new ArrayList<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            String[] parts = argument.split("=", 2);
            File file = new File(parts[1]);
            levels.add(parts[1].endsWith(".signature") ? list(Integer.parseInt(parts[0]), file) : framework(Integer.parseInt(parts[0]), file));
        }
        ApiVersions versions = new ApiVersions();
        for (int at = 0; at < levels.size(); at++) {
            versions.add(levels.get(at), at == 0, levels.subList(at, levels.size()).stream().filter(Level::isPublicList).findFirst());
        }
        try (var out = new PrintWriter(arguments[0], StandardCharsets.UTF_8)) { versions.write(out); }
    }

    private void add(Level level, boolean first, Optional<Level> publicList) {
        int since = first ? 1 : level.number;
        level.members.forEach((name, found) -> {
            Set<String> isPublic = publicList.map(list -> list.members.get(name)).orElse(found);
            if (isPublic == null) return;
            classes.putIfAbsent(name, since);
            parents.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(level.parents.get(name));
            for (String member : found) {
                if (isPublic.contains(member)) members.computeIfAbsent(name, key -> new TreeMap<>()).putIfAbsent(member, since);
            }
        });
    }

    private void write(PrintWriter out) {
        out.print("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<api version=\"3\">\n");
        classes.forEach((name, since) -> {
            out.print("<class name=\"" + name + "\" since=\"" + since + "\">\n");
            String kind = "extends";
            for (String parent : parents.get(name)) {
                if (classes.containsKey(parent)) out.print("<" + kind + " name=\"" + parent + "\"/>\n");
                kind = "implements";
            }
            members.getOrDefault(name, new TreeMap<>()).forEach((member, level) -> {
                if (level > since && level > inherited(name, member, new HashSet<>()).orElse(0)) {
                    String element = member.contains("(") ? "method" : "field";
                    out.print("<" + element + " name=\"" + member.replace("<", "&lt;").replace(">", "&gt;") + "\" since=\"" + level + "\"/>\n");
                }
            });
            out.print("</class>\n");
        });
        out.print("</api>\n");
    }

    /** Since when a parent has this method, whatever it returns: an override that came later is nothing new. */
    private OptionalInt inherited(String name, String method, Set<String> seen) {
        int end = method.indexOf(')');
        if (end < 0 || method.startsWith("<init>")) return OptionalInt.empty();
        String key = method.substring(0, end + 1);
        return parents.getOrDefault(name, Set.of()).stream().filter(seen::add).flatMapToInt(parent -> {
            var own = members.getOrDefault(parent, new TreeMap<>()).subMap(key, key + Character.MAX_VALUE).values().stream();
            return java.util.stream.IntStream.concat(own.mapToInt(level -> level), inherited(parent, method, seen).stream());
        }).min();
    }

    private static boolean isWanted(String name) {
        return PACKAGES.stream().anyMatch(name::startsWith) && !name.startsWith("android/car/") && !name.contains("$$");
    }

    private static Level framework(int number, File file) throws IOException {
        Level level = new Level(number, false);
        try (ZipFile zip = new ZipFile(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (!name.endsWith(".class") || !isWanted(name)) continue;
                new ClassReader(zip.getInputStream(entry).readAllBytes()).accept(new ClassVisitor(Opcodes.ASM9) {
                    private final Set<String> own = new HashSet<>();

                    private void member(int access, String member) {
                        if (isOpen(access) && !member.contains("$$")) own.add(member);
                    }

                    @Override public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
                        if (!isOpen(access)) return;
                        List<String> all = new ArrayList<>();
                        if (parent != null) all.add(parent);
                        all.addAll(List.of(interfaces));
                        level.members.put(name, own);
                        level.parents.put(name, all);
                    }

                    @Override public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
                        member(access, name + descriptor);
                        return null;
                    }

                    @Override public FieldVisitor visitField(int access, String name, String descriptor, String generic, Object value) {
                        member(access, name);
                        return null;
                    }
                }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        }
        return level;
    }

    private static boolean isOpen(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static Level list(int number, File file) throws Exception {
        Level level = new Level(number, true);
        try (var in = new ObjectInputStream(new GZIPInputStream(new FileInputStream(file)))) {
            for (Object next; (next = in.readObject()) != null; ) {
                Clazz type = (Clazz) next;
                if (!isWanted(type.getName())) continue;
                Set<String> own = new HashSet<>();
                // A field is followed by "#" and its type.
                for (Object signature : type.getSignatures()) own.add(signature.toString().split("#")[0]);
                List<String> all = new ArrayList<>();
                if (type.getSuperClass() != null) all.add(type.getSuperClass());
                if (type.getSuperInterfaces() != null) all.addAll(List.of(type.getSuperInterfaces()));
                level.members.put(type.getName(), own);
                level.parents.put(type.getName(), all);
            }
        }
        return level;
    }
}
