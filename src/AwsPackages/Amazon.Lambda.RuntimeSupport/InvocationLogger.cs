using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

internal sealed class InvocationLogger(RuntimeLog log, InvocationContext invocation) : ILambdaLogger
{
    public void Log(string message) => Console.Out.Write(message);

    public void LogLine(string message) => Log(nameof(LogLevel.Information), message);

    public void Log(string level, string message) => log.Write(level, message, null, invocation);

    public void Log(string level, Exception exception, string message, params object[] args) =>
        log.Write(level, MessageTemplate.Fill(message, args), exception, invocation);
}
