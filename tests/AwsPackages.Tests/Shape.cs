using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Amazon.Runtime;

namespace AwsPackages.Tests;

/// <summary>A response as lines of path = value, without members that are null: what a golden text can be compared with.</summary>
internal static class Shape
{
    public static string Of(AmazonWebServiceResponse response)
    {
        var text = new StringBuilder();
        WriteMembers(text, "", response);
        return text.ToString().TrimEnd('\n');
    }

    private static void WriteMembers(StringBuilder text, string prefix, object owner)
    {
        foreach (var member in owner.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.DeclaringType != typeof(AmazonWebServiceResponse) && p.GetIndexParameters().Length == 0)
            .OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            Write(text, prefix + member.Name, member.GetValue(owner));
        }
    }

    private static void Write(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string or ConstantClass or bool:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {value}\n");
                break;
            case DateTime time:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {time.ToUniversalTime():yyyy-MM-ddTHH:mm:ss.fffZ}\n");
                break;
            case IFormattable number:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {number}\n");
                break;
            case IEnumerable items:
                WriteItems(text, path, items);
                break;
            default:
                WriteMembers(text, path + ".", value);
                break;
        }
    }

    private static void WriteItems(StringBuilder text, string path, IEnumerable items)
    {
        var index = 0;
        foreach (var item in items)
        {
            Write(text, $"{path}[{index++}]", item);
        }

        if (index == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{path} = []\n");
        }
    }
}
