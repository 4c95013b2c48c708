using Autoscaler.Functions;

namespace Autoscaler.Lambda;

/// <summary>What the template says to a function through its environment. Read once, at start; wrong settings end the start with one sentence.</summary>
internal sealed record Settings(FunctionName Function)
{
    private const string Handler = "AUTOSCALER_HANDLER";

    public static Settings Read(Func<string, string?> variable)
    {
        var name = variable(Handler);
        foreach (var function in Enum.GetValues<FunctionName>())
        {
            if (function.ToString() == name)
            {
                return new Settings(function);
            }
        }

        throw new InvalidOperationException(
            $"{Handler} is {(name is null ? "not set" : $"'{name}'")}; it must name a function: {string.Join(", ", Enum.GetNames<FunctionName>())}.");
    }
}
