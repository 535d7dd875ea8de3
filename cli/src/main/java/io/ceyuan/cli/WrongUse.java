package io.ceyuan.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line, and where help is. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("命令有误：" + message(e));
        err.println("用法见：" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                missing.getMissing().stream().map(WrongUse::missing).collect(Collectors.joining("；"));
            case OverwrittenOptionException twice -> "选项 " + name(twice.getOverwritten()) + " 只能写一次";
            case ParameterException other
            when other.getArgSpec() instanceof OptionSpec option && isNumber(option) ->
                "选项 " + option.longestName() + " 的值应为整数，不是 " + other.getValue();
            case ParameterException other -> String.valueOf(other.getMessage());
        };
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().getFirst();
        String said;
        if (e.isUnknownOption()) {
            said = "没有这个选项：" + first;
        } else if (e.getCommandLine().getParent() == null) {
            said = "没有这个命令：" + first;
        } else {
            said = "多余的参数：" + first;
        }
        return e.getSuggestions().isEmpty()
                ? said
                : said + "。是否想写 " + e.getSuggestions().getFirst();
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption() ? "选项 " + name(argument) + " 缺少值" : "缺少参数：" + argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static boolean isNumber(ArgSpec argument) {
        return argument.type() == int.class;
    }
}
