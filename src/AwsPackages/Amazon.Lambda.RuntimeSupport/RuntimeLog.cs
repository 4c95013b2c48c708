using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Log records on standard output, in the form that the function's logging configuration asks for: one record, one line.</summary>
internal sealed class RuntimeLog
{
    private const string Time = "yyyy-MM-ddTHH:mm:ss.fffZ";

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _json = string.Equals(FunctionEnvironment.Variable("AWS_LAMBDA_LOG_FORMAT"), "JSON", StringComparison.OrdinalIgnoreCase);

    private readonly LogLevel _minimum =
        LevelOf(FunctionEnvironment.Variable("AWS_LAMBDA_HANDLER_LOG_LEVEL")) ?? LevelOf(FunctionEnvironment.Variable("AWS_LAMBDA_LOG_LEVEL")) ?? LogLevel.Information;

    /// <summary>Something that the loop itself has to say.</summary>
    public void Error(string message, Exception exception, InvocationContext invocation = null) => Write(nameof(LogLevel.Error), message, exception, invocation);

    public void Write(string level, string message, Exception exception, InvocationContext invocation)
    {
        var known = LevelOf(level);
        if (known < _minimum)
        {
            return;
        }

        var now = TimeProvider.System.GetUtcNow().ToString(Time, CultureInfo.InvariantCulture);
        Console.Out.WriteLine(_json ? Structured(now, known?.ToString() ?? level, message, exception, invocation) : Plain(now, Label(known) ?? level, message, exception, invocation));
    }

    private static string Plain(string now, string label, string message, Exception exception, InvocationContext invocation)
    {
        var text = exception is null ? message : $"{message}\n{exception}".Trim();
        // CloudWatch Logs starts a new event at a line feed, but shows a carriage return as a line break.
        return $"{now}\t{invocation?.AwsRequestId}\t{label}\t{text?.ReplaceLineEndings("\r")}";
    }

    private static string Structured(string now, string level, string message, Exception exception, InvocationContext invocation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("timestamp", now);
            json.WriteString("level", level);
            if (invocation is not null)
            {
                json.WriteString("requestId", invocation.AwsRequestId);
                json.WriteString("traceId", invocation.TraceId);
            }

            json.WriteString("message", message);
            if (exception is not null)
            {
                json.WriteString("errorType", exception.GetType().FullName);
                json.WriteString("errorMessage", exception.Message);
                ErrorDocument.WriteLines(json, exception.ToString());
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Both vocabularies: .NET's (Information) and the one of Lambda's own setting (INFO).</summary>
    private static LogLevel? LevelOf(string text) => text?.ToUpperInvariant() switch
    {
        "TRACE" => LogLevel.Trace,
        "DEBUG" => LogLevel.Debug,
        "INFO" or "INFORMATION" => LogLevel.Information,
        "WARN" or "WARNING" => LogLevel.Warning,
        "ERROR" => LogLevel.Error,
        "FATAL" or "CRITICAL" => LogLevel.Critical,
        _ => null,
    };

    private static string Label(LogLevel? level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        LogLevel.Critical => "crit",
        _ => null,
    };
}
