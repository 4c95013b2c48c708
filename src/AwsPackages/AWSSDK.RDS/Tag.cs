using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.RDS.Model;

public class Tag
{
    public string Key { get; set; }

    public string Value { get; set; }

    internal static void Write(QueryForm form, Tag tag)
    {
        form.Text("Key", tag.Key);
        form.Text("Value", tag.Value);
    }

    internal static Tag Read(XElement tag) => new() { Key = tag.Text("Key"), Value = tag.Text("Value") };
}
