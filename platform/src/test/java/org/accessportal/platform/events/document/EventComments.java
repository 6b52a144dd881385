package org.accessportal.platform.events.document;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the comments in the contracts' source say about records and their components. */
final class EventComments {

    private record Comment(String text, Map<String, String> components) {}

    private final Map<String, Comment> byName = new HashMap<>();

    /** Reads the comments of every type in the folder. */
    static EventComments in(Path sources) throws IOException {
        var comments = new EventComments();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.list(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files.toList()));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                comments.read(unit, trees);
            }
        }
        return comments;
    }

    /** What the type is; null when nothing is said. */
    @Nullable
    String of(Class<?> type) {
        Comment comment = byName.get(type.getCanonicalName());
        return comment == null ? null : comment.text;
    }

    /** What the record's component is; null when its name says it. */
    @Nullable
    String of(Class<?> type, String component) {
        Comment comment = byName.get(type.getCanonicalName());
        return comment == null ? null : comment.components.get(component);
    }

    private void read(CompilationUnitTree unit, DocTrees trees) {
        new TreePathScanner<@Nullable Void, String>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, String outer) {
                String name = outer + '.' + tree.getSimpleName();
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                if (comment != null) {
                    byName.put(name, commentOf(comment));
                }
                return super.visitClass(tree, name);
            }
        }.scan(unit, unit.getPackageName().toString());
    }

    private static Comment commentOf(DocCommentTree comment) {
        Map<String, String> components = comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .collect(Collectors.toMap(tag -> tag.getName().toString(), tag -> textOf(tag.getDescription())));
        return new Comment(textOf(comment.getFullBody()), components);
    }

    private static String textOf(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case LiteralTree literal -> literal.getBody().getBody();
                    case LinkTree link -> link.getReference().getSignature();
                    default -> part.toString();
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
