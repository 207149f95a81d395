namespace Graph.Core.Model;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A company or another private body.</summary>
    Company,

    /// <summary>A public body, courts included.</summary>
    Agency,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A product or service.</summary>
    Product,

    /// <summary>A technology; algorithm categories are technologies in a taxonomy by BROADER.</summary>
    Technology,

    /// <summary>A law, regulation, executive order, control list, decision or licence; its type tells which.</summary>
    Policy,

    /// <summary>An entry of a control list.</summary>
    ControlItem,

    /// <summary>An acquisition, divestiture, licence, joint venture or investment, proposed or made.</summary>
    Deal,

    /// <summary>Proceedings before a court or an agency; a licence application is one.</summary>
    Case,

    /// <summary>A country, union or state in which policies apply.</summary>
    Jurisdiction,
}
