using System.Text.RegularExpressions;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>The way from the root of the file to a value: $.clusters[0].shift.targetCpu.</summary>
internal static partial class JsonPath
{
    public const string Root = "$";

    public static string Member(string path, string name) => Plain().IsMatch(name) ? $"{path}.{name}" : $"{path}['{Shown.Of(name)}']";

    public static string Entry(string path, int index) => $"{path}[{index}]";

    [GeneratedRegex("^[A-Za-z_$][A-Za-z0-9_$-]{0,59}\\z")]
    private static partial Regex Plain();
}
